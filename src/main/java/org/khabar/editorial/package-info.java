/**
 * Door: {@code /editorial/v1}, through which the newsroom writes. Resources parse, call a workflow and answer with what
 * editors see; who may do what is decided by roles on their methods.
 */
@NullMarked
package org.khabar.editorial;

import org.jspecify.annotations.NullMarked;
