import type { Database } from 'better-sqlite3';
import type { Fact } from '../model/fact.js';

/** Replaces all facts in one transaction. */
export function writeFacts(database: Database, facts: readonly Fact[]): void {
  const fact = database.prepare('INSERT INTO facts (id, sources, recipient_ids, scheme, fillers, conflicts) VALUES (?, ?, ?, ?, ?, ?)');
  const evidence = database.prepare('INSERT INTO fact_evidence (fact_id, achievement_id, article_id, outlet, duplicate_group) VALUES (?, ?, ?, ?, ?)');
  const replace = database.transaction(() => {
    database.exec('DELETE FROM fact_evidence; DELETE FROM facts');
    for (const { id, sources, recipientIds, scheme, fillers, conflicts, evidence: told } of facts) {
      fact.run(id, sources, JSON.stringify(recipientIds), scheme ?? null, JSON.stringify(fillers), JSON.stringify(conflicts));
      for (const { achievement, article, outlet, group } of told) evidence.run(id, achievement, article, outlet ?? null, group);
    }
  });
  replace.immediate();
}
