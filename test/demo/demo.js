// The portal's own behaviour: messages fold up at a click on their header, as they do on the real one.
document.documentElement.classList.replace('no-js', 'js-loaded');

/** @param {Element} message @param {boolean} collapsed */
function fold(message, collapsed) {
  message.classList.toggle('collapsed', collapsed);
  message.querySelector('.js-collapsible-trigger')?.setAttribute('aria-expanded', String(!collapsed));
}

for (const message of document.querySelectorAll('.js-collapsible')) {
  const header = message.querySelector('.correspondence__header');
  const trigger = message.querySelector('.js-collapsible-trigger');
  if (!header || !trigger) continue;
  trigger.setAttribute('role', 'button');
  trigger.setAttribute('tabindex', '0');
  trigger.setAttribute('aria-expanded', 'true');
  trigger.setAttribute('aria-controls', message.id);
  const toggle = () => fold(message, !message.classList.contains('collapsed'));
  header.addEventListener('click', ({ target }) => {
    if (target === header || target === trigger) toggle();
  });
  trigger.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      toggle();
    }
  });
}

for (const all of document.querySelectorAll('.js-collapsible-trigger-all')) {
  all.addEventListener('click', () => {
    const collapsed = document.querySelector('.js-collapsible:not(.collapsed)') !== null;
    for (const message of document.querySelectorAll('.js-collapsible')) fold(message, collapsed);
    all.textContent = all.getAttribute(collapsed ? 'data-text-collapsed' : 'data-text-expanded');
  });
}
