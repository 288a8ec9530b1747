@Module(uses = "beta")
package io.freehold.architecture.planted.boundary.alpha;

import io.freehold.kernel.Module;
