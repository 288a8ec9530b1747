@Module
package io.freehold.architecture.planted.insides.beta;

import io.freehold.kernel.Module;
