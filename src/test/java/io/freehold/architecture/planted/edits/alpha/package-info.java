@Module
package io.freehold.architecture.planted.edits.alpha;

import io.freehold.kernel.Module;
