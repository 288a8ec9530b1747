@Module
package io.freehold.architecture.planted.entity.alpha;

import io.freehold.kernel.Module;
