/** The rim: what runs and watches the application as a whole. It sees every other package and is seen by none. */
@NullMarked
package org.khabar.operations;

import org.jspecify.annotations.NullMarked;
