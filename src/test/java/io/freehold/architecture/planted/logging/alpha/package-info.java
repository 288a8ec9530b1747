@Module
package io.freehold.architecture.planted.logging.alpha;

import io.freehold.kernel.Module;
