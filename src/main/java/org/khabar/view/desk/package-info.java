/**
 * What editors see of things, and send back: the members of each submission under the same names, and beside them those
 * that only the server sets.
 */
@NullMarked
package org.khabar.view.desk;

import org.jspecify.annotations.NullMarked;
