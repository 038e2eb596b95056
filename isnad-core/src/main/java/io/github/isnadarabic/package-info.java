/** Isnad: reads an Arabic news page and shows what stands behind it. */
package io.github.isnadarabic;
