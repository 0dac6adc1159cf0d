/** What operators see of the running application beside its log: readiness with its details, and metrics. */
@NullMarked
package org.khabar.operations.watch;

import org.jspecify.annotations.NullMarked;
