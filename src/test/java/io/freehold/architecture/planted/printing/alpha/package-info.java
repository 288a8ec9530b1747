@Module
package io.freehold.architecture.planted.printing.alpha;

import io.freehold.kernel.Module;
