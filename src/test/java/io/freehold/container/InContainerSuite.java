package io.freehold.container;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All in-container tests, one after the other on one server. Run one by one, each class would start a server and
 * deploy the application for itself, which takes ten times as long as its tests.
 */
@Suite
@SelectPackages("io.freehold.container")
@IncludeClassNamePatterns(".*IT")
class InContainerSuite {}
