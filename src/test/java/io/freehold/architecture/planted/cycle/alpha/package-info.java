@Module(uses = "beta")
package io.freehold.architecture.planted.cycle.alpha;

import io.freehold.kernel.Module;
