// The floor of any filter in JavaScript: parse a line, look for digits once, write a line. No units, no context.
let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop() ?? "";
  process.stdout.write(lines.map(answer).join(""));
});
process.stdin.on("end", () => rest !== "" && process.stdout.write(answer(rest)));

function answer(line) {
  const { id, text } = JSON.parse(line);
  const figures = [];
  for (const { 0: quote, index: start } of text.matchAll(/\d[\d.,]*/gu)) {
    figures.push({ quote, start, end: start + quote.length, value: Number.parseFloat(quote.replaceAll(",", "")) });
  }
  return `${JSON.stringify({ id, figures })}\n`;
}
