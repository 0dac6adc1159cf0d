/**
 * How the newsroom edits articles: saving, publishing, live entries, the trash, and what happens because its time has
 * come. Each verb is one transaction that leaves a revision, where something was said, and a row in the change log.
 */
@NullMarked
package org.khabar.content.editing;

import org.jspecify.annotations.NullMarked;
