/** What the newsroom looks like from outside. Every public JSON shape is one record in one file, whichever door it leaves by;
 * views are given what was loaded and never ask the database. */
@NullMarked
package org.khabar.view;

import org.jspecify.annotations.NullMarked;
