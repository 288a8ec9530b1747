@Module
package io.freehold.architecture.planted.edges.beta;

import io.freehold.kernel.Module;
