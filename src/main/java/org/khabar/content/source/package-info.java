/** Articles as their sources know them: what an import has to ask of many at once, in few statements. */
@NullMarked
package org.khabar.content.source;

import org.jspecify.annotations.NullMarked;
