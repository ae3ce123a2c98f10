import { useEffect, useState } from 'preact/hooks';
import { ArticleView } from './article-view.js';
import { index } from './data.js';
import { ErrorsView } from './errors-view.js';
import { Help } from './help.js';
import { go, useKeys, useRoute } from './navigation.js';
import { Overview } from './overview.js';
import { RecordsView } from './records-view.js';
import { formatRoute, type View } from './route.js';

const TABS: readonly { view: View; label: string; key: string }[] = [
  { view: 'overview', label: 'Overview', key: '1' },
  { view: 'records', label: 'Records', key: '2' },
  ...(index.evaluation === undefined ? [] : [{ view: 'errors' as const, label: 'Errors', key: '3' }]),
];

type Theme = 'light' | 'dark';
const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The theme of the system until the reader chooses another. */
function useTheme(): [Theme, () => void] {
  const [chosen, choose] = useState<Theme>();
  const [system, setSystem] = useState(systemTheme);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setSystem(systemTheme());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const theme = chosen ?? system;
  document.documentElement.dataset.theme = theme;
  return [theme, () => choose(theme === 'dark' ? 'light' : 'dark')];
}

export function App() {
  const route = useRoute();
  const [theme, toggleTheme] = useTheme();
  const [isHelpOpen, openHelp] = useState(false);
  useKeys({
    ...Object.fromEntries(TABS.map(({ view, key }) => [key, () => go({ view, filters: {} })])),
    t: toggleTheme,
    '?': () => openHelp(true),
  });
  useEffect(() => scrollTo(0, 0), [route.view]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <header class="bar">
        <h1>
          <a href="#overview">{index.title}</a>
        </h1>
        <nav aria-label="Views">
          {TABS.map(({ view, label }) => (
            <a key={view} href={formatRoute({ view, filters: {} })} aria-current={route.view === view ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <div class="tools">
          <button type="button" onClick={toggleTheme} aria-pressed={theme === 'dark'}>
            {theme === 'dark' ? 'Light' : 'Dark'}
          </button>
          <button type="button" onClick={() => openHelp(true)} aria-label="Help and keys">
            ?
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {route.view === 'overview' && <Overview />}
        {route.view === 'records' && <RecordsView filters={route.filters} />}
        {route.view === 'article' && <ArticleView id={route.article ?? ''} filters={route.filters} />}
        {route.view === 'errors' && <ErrorsView filters={route.filters} />}
      </main>
      <footer>Made by petik {index.version}. Everything is in this file; it fetches nothing.</footer>
      {isHelpOpen && <Help onClose={() => openHelp(false)} />}
    </>
  );
}
