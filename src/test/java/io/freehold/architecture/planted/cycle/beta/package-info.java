@Module(uses = "alpha")
package io.freehold.architecture.planted.cycle.beta;

import io.freehold.kernel.Module;
