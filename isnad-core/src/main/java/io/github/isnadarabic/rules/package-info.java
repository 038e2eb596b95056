/**
 * Rules as data: what Isnad knows, in files that a linguist can read and extend without Java.
 *
 * <p>Entry class: {@link io.github.isnadarabic.rules.RuleFile}. Beside each rule's entries stand
 * examples that must match, with what they must give, and examples that must not; a rule without
 * both is refused.
 *
 * <p>May use: the JDK alone.
 */
package io.github.isnadarabic.rules;
