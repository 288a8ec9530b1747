@Module
package io.freehold.architecture.planted.platform.alpha;

import io.freehold.kernel.Module;
