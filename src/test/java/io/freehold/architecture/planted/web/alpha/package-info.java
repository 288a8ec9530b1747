@Module
package io.freehold.architecture.planted.web.alpha;

import io.freehold.kernel.Module;
