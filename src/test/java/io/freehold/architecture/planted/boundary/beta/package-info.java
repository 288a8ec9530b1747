@Module
package io.freehold.architecture.planted.boundary.beta;

import io.freehold.kernel.Module;
