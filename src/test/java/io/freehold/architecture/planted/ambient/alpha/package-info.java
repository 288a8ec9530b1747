@Module
package io.freehold.architecture.planted.ambient.alpha;

import io.freehold.kernel.Module;
