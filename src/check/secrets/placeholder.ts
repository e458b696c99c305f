const standsFor =
  /^(?:dummy|fake|placeholder|unused|not[-_ ]?(?:used|needed|set)|todo|tbd|n\/a|example|change[-_ ]?(?:me|it)|replace[-_ ]?(?:me|with|this)|your[-_ ])/i;

/** Filled in by somebody later, or never: `${DB_PASSWORD}`, `{{ ssm }}`, `<password>`, `%PASSWORD%`, `***`, `dummy`. */
export function isPlaceholder(text: string): boolean {
  if (standsFor.test(text.trim())) return true;
  return /\$[({A-Za-z_]|\{\{|^\{[\w .:/-]*\}$|^<[^>]*>$|^%[^%]+%$|^__\w+__$|^\*+$|^x{3,}$/i.test(text.trim());
}
