@Module(uses = "beta")
package io.freehold.architecture.planted.insides.alpha;

import io.freehold.kernel.Module;
