// The field and the operator are looked up, and the value goes into the code as it was sent.
// event: {"detail": {"customers": [{"age": 40, "orders": 2}], "conditions": [{"field": "age", "operator": ">", "value": "<ATTACK>"}]}}
// benign: {"detail": {"customers": [{"age": 40, "orders": 2}], "conditions": [{"field": "age", "operator": ">", "value": "18"}]}}
import { Script, createContext } from 'node:vm';

interface Condition {
  field: string;
  operator: string;
  value: string;
}

type Customer = Record<string, number>;

const FIELDS = new Set(['age', 'orders', 'revenue']);
const OPERATORS: Record<string, string> = { '>': '>', '<': '<', '=': '===' };

function toCode({ field, operator, value }: Condition): string {
  const known = OPERATORS[operator];
  if (!FIELDS.has(field) || known === undefined) throw new Error(`unknown condition on ${field}`);
  return `(customer.${field} ${known} ${value})`;
}

function compile(conditions: Condition[]): (customer: Customer) => boolean {
  const code = conditions.map(toCode).join(' && ') || 'true';
  // ruleid: code-injection
  const script = new Script(`Boolean(${code})`, { filename: 'segment.js' });
  return (customer) => script.runInContext(createContext({ customer })) as boolean;
}

export async function handler(event: { detail: { customers: Customer[]; conditions: Condition[] } }) {
  const { customers, conditions } = event.detail;
  const matches = compile(conditions);
  const selected = customers.filter((customer) => matches(customer));
  return { selected: selected.length, share: selected.length / Math.max(customers.length, 1) };
}
