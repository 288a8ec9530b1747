@Module
package io.freehold.architecture.planted.owned.alpha;

import io.freehold.kernel.Module;
