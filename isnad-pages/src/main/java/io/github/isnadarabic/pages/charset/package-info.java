/**
 * Bytes to text: which charset a page is really in.
 *
 * <p>Entry class: {@link io.github.isnadarabic.pages.charset.TextDecoder}. Declarations on the web
 * are often wrong, so the bytes are asked first and the declaration only where they leave a choice.
 *
 * <p>May use: the JDK alone.
 */
package io.github.isnadarabic.pages.charset;
