import axe from 'axe-core';

/** What axe finds wrong, one line each. Colours are not laid out here and are looked at in a browser. */
export async function faultsOf(element: Element): Promise<readonly string[]> {
  const stage = document.createElement('div');
  // Axe does not see into closed shadows: what stands in one is judged by its copy.
  if (element.getRootNode() !== document) stage.innerHTML = element.outerHTML;
  document.body.append(stage);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(stage.hasChildNodes() ? stage : element, { rules });
  stage.remove();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
