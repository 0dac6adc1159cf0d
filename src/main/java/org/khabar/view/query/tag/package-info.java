/** By what lists of tags can be filtered, in the words of a query string: readers and editors ask the same. */
@NullMarked
package org.khabar.view.query.tag;

import org.jspecify.annotations.NullMarked;
