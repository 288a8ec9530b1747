@Module
package io.freehold.architecture.planted.routes.alpha;

import io.freehold.kernel.Module;
