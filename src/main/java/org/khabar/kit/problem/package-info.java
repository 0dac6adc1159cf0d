/**
 * Everything that can go wrong, as RFC 9457 problem documents: the catalogue of types, the exception that reports one,
 * and the only place where exceptions become answers. No message of a library, class name or SQL passes through here:
 * what a client reads is either written in the catalogue or said on purpose by whoever threw.
 */
@NullMarked
package org.khabar.kit.problem;

import org.jspecify.annotations.NullMarked;
