@Module
package io.freehold.architecture.planted.edges.alpha;

import io.freehold.kernel.Module;
