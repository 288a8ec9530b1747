@Module
package io.freehold.architecture.planted.database.alpha;

import io.freehold.kernel.Module;
