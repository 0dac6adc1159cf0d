/**
 * Rim: a small bilingual newsroom in import lines, loaded into an empty database so that a newcomer and every test see
 * the same articles under the same names. Its reporters and the people they quote are invented; votes and dates are not.
 */
@NullMarked
package org.khabar.sample;

import org.jspecify.annotations.NullMarked;
