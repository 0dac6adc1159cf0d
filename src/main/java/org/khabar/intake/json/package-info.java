/**
 * Reading JSON that may be hostile: every member is asked for by name and type, and what is wrong is collected with a
 * pointer to where it stands instead of ending the reading. Knows JSON and the cleaning of text, nothing of a newsroom.
 */
@NullMarked
package org.khabar.intake.json;

import org.jspecify.annotations.NullMarked;
