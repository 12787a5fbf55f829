/**
 * Measures cases for whoever wants to compare: reads lines `{"x": [...], "y": [...]}` on stdin, predictions and labels, and
 * writes for each a line with the figures that `score` would give.
 */
import { createInterface } from 'node:readline';
import { measureAgreement } from '../src/trainer/score/agreement.ts';

for await (const line of createInterface({ input: process.stdin })) {
  const { x, y } = JSON.parse(line) as { readonly x: readonly number[]; readonly y: readonly number[] };
  const { metrics, logistic } = measureAgreement({ predictions: x, labels: y });
  process.stdout.write(`${JSON.stringify({ ...metrics, logistic })}\n`);
}
