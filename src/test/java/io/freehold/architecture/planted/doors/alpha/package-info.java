@Module
package io.freehold.architecture.planted.doors.alpha;

import io.freehold.kernel.Module;
