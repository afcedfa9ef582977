// The template's text comes from the request, and it is evaluated as a template literal.
// event: {"to": "ada@example.org", "template": "${<ATTACK>}", "data": {"name": "<ATTACK>", "amount": 12}}
// benign: {"to": "ada@example.org", "template": "Hello ${data.name}", "data": {"name": "report", "amount": 12}}
const TEMPLATES = {
  reminder: 'Dear ${data.name}, your payment of ${money(data.amount)} is due.',
  receipt: 'Dear ${data.name}, we received ${money(data.amount)}. Thank you.',
};
const DEFAULT_TEMPLATE = TEMPLATES.receipt;

const money = (amount) => `${Number(amount).toFixed(2)} EUR`;

function render(template, data) {
  const escaped = template.replace(/`/g, '\\`');
  // ruleid: code-injection
  return new Function('data', 'money', 'return `' + escaped + '`;')(data, money);
}

function templateOf(event) {
  return event.template || DEFAULT_TEMPLATE;
}

exports.handler = async (event) => {
  const data = { name: 'customer', amount: 0, ...event.data };
  const text = render(templateOf(event), data);
  console.log(JSON.stringify({ to: event.to, length: text.length }));
  return { to: event.to, text };
};
