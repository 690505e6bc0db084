/** Operations of GitHub's REST API that the project and its fake GitHub use, by the ids of the OpenAPI description. */
export const OPERATIONS: readonly string[] = `
actions/download-artifact actions/get-artifact actions/get-job-for-workflow-run actions/get-workflow
actions/get-workflow-run actions/get-workflow-run-attempt actions/list-artifacts-for-repo
actions/list-jobs-for-workflow-run actions/list-jobs-for-workflow-run-attempt actions/list-repo-workflows
actions/list-workflow-run-artifacts actions/list-workflow-runs actions/list-workflow-runs-for-repo
checks/create checks/get checks/get-suite checks/list-annotations checks/list-for-ref checks/list-for-suite
checks/list-suites-for-ref checks/update
code-scanning/get-alert code-scanning/get-analysis code-scanning/list-alert-instances
code-scanning/list-alerts-for-repo code-scanning/list-recent-analyses
dependabot/get-alert dependabot/list-alerts-for-repo
git/create-blob git/create-commit git/create-ref git/create-tree git/get-blob git/get-commit git/get-ref git/get-tag git/get-tree git/list-matching-refs git/update-ref
issues/create-comment issues/get issues/get-comment issues/list-comments issues/update-comment
pulls/create pulls/get pulls/get-review pulls/list pulls/list-commits pulls/list-files pulls/list-reviews
rate-limit/get
repos/compare-commits-with-basehead repos/create-commit-status repos/create-or-update-file-contents
repos/get repos/get-branch repos/get-collaborator-permission-level repos/get-combined-status-for-ref
repos/get-commit repos/get-content repos/get-release-asset repos/get-release-by-tag repos/list-commit-statuses-for-ref
repos/list-commits repos/list-pull-requests-associated-with-commit repos/list-release-assets
secret-scanning/get-alert secret-scanning/list-alerts-for-repo
teams/get-by-name teams/get-membership-for-user-in-org teams/list-members-in-org
users/get-authenticated users/get-by-username
`
  .trim()
  .split(/\s+/);

/** Object types of GitHub's GraphQL schema that are kept whole; their fields of other object types fall away. */
export const TYPES: readonly string[] = `
Query Repository PullRequest Commit GitObject Tree Blob TreeEntry Ref Tag User Bot Organization Mannequin
EnterpriseUserAccount Actor RepositoryOwner Node GitActor App RateLimit Team
PullRequestReview PullRequestCommit PullRequestChangedFile StatusCheckRollup Status StatusContext CheckSuite CheckRun
WorkflowRun Workflow SearchResultItem StatusCheckRollupContext Comparison Issue IssueComment Release
Deployment DeploymentStatus
Blame BlameRange GitSignature GpgSignature SmimeSignature SshSignature UnknownSignature
`
  .trim()
  .split(/\s+/);
