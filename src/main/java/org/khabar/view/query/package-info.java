/** What readers can ask of a list, in the words of a query string, shared by every door that answers lists. */
@NullMarked
package org.khabar.view.query;

import org.jspecify.annotations.NullMarked;
