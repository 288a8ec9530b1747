package io.freehold.cluster;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What two servers do together, one after the other, so that one process needs the second server. */
@Suite
@SelectPackages("io.freehold.cluster")
@IncludeClassNamePatterns(".*IT")
class ClusterSuite {}
