/* The page: sends what is pasted, dropped or received to the server, and shows the reading. */
(function () {
  'use strict';
  var LONG = 200000; // a text that the field would take seconds to show is read at once instead
  var sent = null; // what was read last: {body, type, page}

  function by(id) { return document.getElementById(id); }

  function word(name) {
    return by('words').content.querySelector('[data-word=' + name + ']').textContent;
  }

  function show(problem) {
    by('problem').hidden = !problem;
    by('problem').textContent = problem || '';
  }

  function ask(format) {
    var query = new URLSearchParams({ format: format, lang: document.documentElement.lang, page: sent.page });
    if (by('reference').value) query.set('reference', by('reference').value);
    return fetch('/api/readings?' + query, { method: 'POST', body: sent.body, headers: { 'Content-Type': sent.type } })
      .then(function (answer) {
        if (answer.ok) return answer;
        return answer.json().then(function (problem) {
          throw new Error(problem.title + ': ' + problem.detail);
        });
      });
  }

  function read(body, type, page) {
    sent = { body: body, type: type, page: page || 1 };
    show('');
    by('state').textContent = word('busy');
    by('result').setAttribute('aria-busy', 'true');
    return ask('view').then(function (answer) {
      turnable(Number(answer.headers.get('Isnad-Pages')));
      return answer.text();
    }).then(put).catch(function (error) {
      show(word('failed') + ' ' + error.message);
      by('state').textContent = '';
    }).then(function () { by('result').removeAttribute('aria-busy'); });
  }

  /* The server has escaped whatever the page holds; the policy runs no script but our own. */
  function put(html) {
    var view = new DOMParser().parseFromString(html, 'text/html').body;
    by('result').replaceChildren.apply(by('result'), Array.from(view.childNodes));
    by('saves').hidden = false;
    by('state').textContent = word('done');
    by('result').focus({ preventScroll: true });
    by('result').scrollIntoView({ block: 'start' });
  }

  function turnable(count) {
    by('pages').hidden = count < 2;
    by('number').textContent = sent.page + ' / ' + count;
    document.querySelectorAll('[data-turn]').forEach(function (button) {
      var to = sent.page + Number(button.dataset.turn);
      button.disabled = to < 1 || to > count;
    });
  }

  function readFile(file) {
    var html = /\.x?html?$/i.test(file.name) || /html/.test(file.type);
    return read(file, html ? 'text/html' : 'application/octet-stream');
  }

  function readText(text) {
    if (!text.trim()) return show(word('nothing'));
    return read(text, 'text/plain; charset=utf-8');
  }

  function save(format) {
    ask(format).then(function (answer) {
      var name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition'))[1];
      return answer.blob().then(function (blob) {
        var link = document.createElement('a');
        link.href = URL.createObjectURL(blob);
        link.download = name;
        link.click();
        setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
      });
    }).catch(function (error) { show(word('failed') + ' ' + error.message); });
  }

  /* The same page in the other language, with what was typed and read. */
  function turnLanguage(event) {
    event.preventDefault();
    var address = event.currentTarget.href;
    var typed = by('text').value;
    var day = by('reference').value;
    fetch(address).then(function (answer) { return answer.text(); }).then(function (html) {
      var other = new DOMParser().parseFromString(html, 'text/html');
      ['lang', 'dir'].forEach(function (name) {
        document.documentElement.setAttribute(name, other.documentElement.getAttribute(name));
      });
      document.title = other.title;
      document.body.replaceWith(document.importNode(other.body, true));
      history.replaceState(null, '', address);
      by('text').value = typed;
      by('reference').value = day;
      listen();
      if (sent) read(sent.body, sent.type, sent.page);
      else by('other').focus();
    });
  }

  function drop(event) {
    event.preventDefault();
    by('ask').classList.remove('over');
    var file = event.dataTransfer.files[0];
    if (file) return readFile(file);
    var html = event.dataTransfer.getData('text/html');
    var text = event.dataTransfer.getData('text/plain');
    if (text) {
      by('text').value = text;
      return readText(text);
    }
    if (html) return read(html, 'text/html');
  }

  function listen() {
    by('ask').addEventListener('submit', function (event) {
      event.preventDefault();
      var file = by('file').files[0];
      if (file && !by('text').value.trim()) readFile(file);
      else readText(by('text').value);
    });
    by('file').addEventListener('change', function () {
      if (by('file').files[0]) {
        by('text').value = '';
        readFile(by('file').files[0]);
      }
    });
    by('text').addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) by('ask').requestSubmit();
    });
    by('text').addEventListener('paste', function (event) {
      var text = event.clipboardData.getData('text/plain');
      if (text.length < LONG) return;
      event.preventDefault();
      readText(text);
    });
    by('saves').addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button && button.dataset.format) save(button.dataset.format);
      if (button && button.dataset.turn) read(sent.body, sent.type, sent.page + Number(button.dataset.turn));
    });
    by('other').addEventListener('click', turnLanguage);
    by('bookmark').addEventListener('click', function (event) { event.preventDefault(); });
  }

  document.addEventListener('dragover', function (event) {
    event.preventDefault();
    by('ask').classList.add('over');
  });
  document.addEventListener('dragleave', function (event) {
    if (!event.relatedTarget) by('ask').classList.remove('over');
  });
  document.addEventListener('drop', drop);

  /* The bookmarklet opens this page and hands it the text of the tab that it was clicked in. */
  function receive() {
    var from = window.opener;
    window.addEventListener('message', function take(event) {
      if (event.source !== from || !event.data || typeof event.data.isnad !== 'string') return;
      window.removeEventListener('message', take);
      var isHtml = /^\s*<html/i.test(event.data.isnad);
      if (isHtml) read(event.data.isnad, 'text/html; charset=utf-8');
      else readText(by('text').value = event.data.isnad);
    });
    from.postMessage('isnad-ready', '*');
    history.replaceState(null, '', location.pathname);
  }

  listen();
  if (location.hash === '#receive' && window.opener) receive();
})();
