@Module
package io.freehold.architecture.planted.names.alpha;

import io.freehold.kernel.Module;
