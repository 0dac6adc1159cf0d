/** Door: who is told of changes by HTTP requests, and how each telling went. */
@NullMarked
package org.khabar.editorial.webhook;

import org.jspecify.annotations.NullMarked;
