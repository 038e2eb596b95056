/* The view of a reading: tells why something is marked, shows what belongs together, copies the text
   with its marks. It listens to the whole page, so that a view put in later is alive at once. */
(function () {
  'use strict';
  var page = document.documentElement;
  page.classList.add('script');

  function reading(inside) {
    return inside && inside.closest && inside.closest('.reading');
  }

  function elementOf(node) {
    return node && (node.nodeType === 1 ? node : node.parentElement);
  }

  function inText(node) {
    var element = elementOf(node);
    return element && element.closest('.reading .text p, .reading h1');
  }

  function add(parent, name, text) {
    var child = document.createElement(name);
    child.textContent = text;
    return parent.appendChild(child);
  }

  /* One entry for a marked element: its title, the first line leading to what is told of it. */
  function entry(list, marked) {
    var lines = marked.title.split('\n');
    var item = add(list, 'li', '');
    var target = marked.dataset.to || (marked.getAttribute('href') || '').slice(1);
    var first = add(item, target ? 'a' : 'b', lines[0]);
    if (target) first.href = '#' + target;
    lines.slice(1).forEach(function (line) {
      var at = line.indexOf(': ');
      var row = add(item, 'p', '');
      add(row, 'span', line.slice(0, at + 2));
      add(row, 'bdi', line.slice(at + 2));
    });
  }

  function tell(element) {
    var panel = reading(element).querySelector('.why');
    var list = panel.querySelector('ul');
    var inner = element.querySelectorAll ? element.querySelectorAll('[title]') : [];
    list.textContent = '';
    if (element.closest('a')) inner.forEach(function (marked) { entry(list, marked); });
    for (var at = element; at && inText(at) && at !== inText(at); at = at.parentElement) {
      if (at.title) entry(list, at);
    }
    panel.classList.toggle('open', list.children.length > 0);
  }

  function close(panel) {
    panel.classList.remove('open');
    panel.querySelector('ul').textContent = '';
  }

  /* Shows in the text what belongs to the place that the address names: a claim's words, all words
     of a source. */
  function light() {
    document.querySelectorAll('.lit').forEach(function (lit) { lit.classList.remove('lit'); });
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target || !reading(target)) return;
    var ids = [id];
    target.querySelectorAll('.claims > li[id]').forEach(function (claim) { ids.push(claim.id); });
    ids.forEach(function (one) {
      reading(target).querySelectorAll('[data-to="' + CSS.escape(one) + '"]')
        .forEach(function (words) { words.classList.add('lit'); });
    });
    var first = reading(target).querySelector('.text .lit');
    if (first && !inText(target)) first.scrollIntoView({ block: 'nearest' });
  }

  var STYLES = { mark: 'background:#ffdf80', '.Source': 'text-decoration:underline dotted',
    '.Cue': 'text-decoration:underline', '.times': 'text-decoration:underline dashed' };

  /* What is selected of the text, with its marks: as rich text, and with brackets as plain text. */
  function copy(event) {
    var selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !reading(elementOf(selection.anchorNode))) return;
    var box = document.createElement('div');
    box.dir = 'rtl';
    box.appendChild(selection.getRangeAt(0).cloneContents());
    Object.keys(STYLES).forEach(function (kind) {
      box.querySelectorAll(kind).forEach(function (e) { e.style.cssText = STYLES[kind]; });
    });
    box.querySelectorAll('*').forEach(function (e) {
      ['id', 'class', 'href', 'title', 'data-to'].forEach(function (name) { e.removeAttribute(name); });
    });
    event.clipboardData.setData('text/html', box.outerHTML);
    box.querySelectorAll('mark').forEach(function (m) { m.textContent = '⟦' + m.textContent + '⟧'; });
    box.querySelectorAll('p, h1').forEach(function (p) { p.append('\n'); });
    event.clipboardData.setData('text/plain', box.textContent.trim());
    event.preventDefault();
  }

  function copyAll(article) {
    var range = document.createRange();
    range.selectNodeContents(article.querySelector('.text'));
    range.setStartAfter(article.querySelector('.text h2'));
    var selection = document.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    document.execCommand('copy');
    selection.removeAllRanges();
  }

  var ACTIONS = {
    copy: copyAll,
    print: function () { window.print(); },
    close: function (article) { close(article.querySelector('.why')); }
  };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-do]');
    if (button && reading(button)) {
      ACTIONS[button.dataset.do](reading(button));
    } else if (inText(event.target) && reading(event.target)) {
      tell(event.target);
    }
  });
  document.addEventListener('copy', copy);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') document.querySelectorAll('.why.open').forEach(close);
  });
  window.addEventListener('hashchange', light);
})();
