import { z } from 'zod';

const placeSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** One mark, value, choice or relation of an annotation; others are passed over. */
export const labelStudioResultSchema = z.union([
  z.object({ type: z.literal('labels'), id: z.string(), value: placeSchema.extend({ labels: z.array(z.string()) }) }),
  z.object({ type: z.literal('textarea'), id: z.string(), value: z.object({ text: z.union([z.string(), z.array(z.string())]) }) }),
  z.object({ type: z.literal('choices'), id: z.string(), value: z.object({ choices: z.array(z.string()) }) }),
  z.object({ type: z.literal('relation'), from_id: z.string(), to_id: z.string() }),
  z.object({ type: z.string() }).transform(() => undefined),
]);
export type LabelStudioResult = z.infer<typeof labelStudioResultSchema>;

const resultListSchema = z.object({ result: z.array(labelStudioResultSchema), was_cancelled: z.boolean().optional() });

/** A task as Label Studio exports it in its JSON format. */
export const labelStudioTaskSchema = z.object({
  data: z.object({ text: z.string(), id: z.union([z.string(), z.number()]).optional(), title: z.string().optional(), published: z.string().optional() }),
  annotations: z.array(resultListSchema).optional(),
  predictions: z.array(resultListSchema).optional(),
});
export type LabelStudioTask = z.infer<typeof labelStudioTaskSchema>;
