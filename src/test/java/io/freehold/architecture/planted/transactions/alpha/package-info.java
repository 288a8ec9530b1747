@Module
package io.freehold.architecture.planted.transactions.alpha;

import io.freehold.kernel.Module;
