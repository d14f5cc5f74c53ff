"""The workflow files: least privileges, pinned actions, nothing but records from forks; and what they promise."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = {path.name: path for path in sorted((ROOT / ".github" / "workflows").iterdir())}
PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40}")
VERSIONED = re.compile(r"^\s+uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", re.MULTILINE)
TAKE = ROOT / "scripts" / "take-records.sh"

Yaml = Mapping[str, Any]


def github(name: str) -> Yaml:
    """A workflow; YAML 1.1 takes its word `on` for true."""
    loaded = yaml.safe_load(WORKFLOWS[name].read_text("utf-8"))
    return {"on" if key is True else key: value for key, value in loaded.items()}


@pytest.fixture(scope="module")
def gitlab() -> Yaml:
    loaded: Yaml = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))
    return loaded


def steps(workflow: Yaml) -> Iterator[Yaml]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def commands(job: Yaml) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_may_nothing_and_each_job_only_what_it_says(name: str) -> None:
    workflow = github(name)
    assert workflow["permissions"] == {}
    assert all("permissions" in job and "timeout-minutes" in job for job in workflow["jobs"].values())


def test_only_the_job_that_publishes_may_write_and_it_runs_nothing_of_ours() -> None:
    writing = {
        (name, title): job
        for name in WORKFLOWS
        for title, job in github(name)["jobs"].items()
        if job["permissions"] != {"contents": "read"}
    }
    assert list(writing) == [("publish.yml", "deploy")]
    deploy = writing["publish.yml", "deploy"]
    assert deploy["permissions"] == {"pages": "write", "id-token": "write"}
    assert [step["uses"].partition("@")[0] for step in deploy["steps"]] == ["actions/deploy-pages"]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_pinned_to_a_commit_and_name_its_version(name: str) -> None:
    used = [step["uses"] for step in steps(github(name)) if "uses" in step]
    assert used
    assert [one for one in used if not PINNED.fullmatch(one)] == []
    assert len(VERSIONED.findall(WORKFLOWS[name].read_text("utf-8"))) == len(used)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_secret_is_used_and_no_token_stays_behind(name: str) -> None:
    assert "secrets." not in WORKFLOWS[name].read_text("utf-8")
    fetching = [step for step in steps(github(name)) if step.get("uses", "").startswith("actions/checkout@")]
    assert fetching
    assert [step["with"]["persist-credentials"] for step in fetching] == [False] * len(fetching)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_expression_is_written_into_a_script(name: str) -> None:
    assert [step["run"] for step in steps(github(name)) if "${{" in step.get("run", "")] == []


def test_what_starts_a_workflow() -> None:
    assert github("check.yml")["on"] == {"pull_request": None}
    publish = github("publish.yml")
    assert publish["on"] == {
        "push": {"branches": ["main"]},
        "schedule": [{"cron": "17 3 * * *"}],
        "workflow_dispatch": None,
    }
    assert publish["jobs"]["build"]["if"] == "github.ref == 'refs/heads/main'"
    assert publish["jobs"]["deploy"]["needs"] == "build"


def test_main_is_checked_before_it_is_built_for_the_address_in_the_settings() -> None:
    build = github("publish.yml")["jobs"]["build"]
    assert build["env"]["SITE_URL"] == "${{ vars.SITE_URL }}"
    run = commands(build)
    assert run.index("patennetz check --format github") < run.index("patennetz build")


@pytest.mark.parametrize(
    ("address", "accepted"),
    [
        ("https://example.org/netz/", True),
        ("", False),
        ("https://example.org/netz", False),
        ("http://a.example/", False),
    ],
)
def test_nothing_is_built_for_an_address_that_cannot_be(address: str, *, accepted: bool) -> None:
    ask = github("publish.yml")["jobs"]["build"]["steps"][0]["run"]
    done = subprocess.run(["/bin/sh", "-eu", "-c", ask], env={"SITE_URL": address}, capture_output=True, check=False)
    assert (done.returncode == 0) == accepted


def test_of_a_fork_only_records_are_taken() -> None:
    jobs = github("check.yml")["jobs"]
    program, proposal, take, *_ = jobs["records"]["steps"]
    assert program["with"]["ref"] == (
        "${{ env.FROM_FORK == 'true' && github.event.pull_request.base.sha || github.sha }}"
    )
    assert proposal["if"] == take["if"] == "env.FROM_FORK == 'true'"
    assert take["run"].splitlines()[0] == f"sh scripts/take-records.sh {proposal['with']['path']}"
    assert jobs["program"]["if"] == "github.event.pull_request.head.repo.full_name == github.repository"


@pytest.fixture
def checkouts(tmp_path: Path) -> tuple[Path, Path]:
    """Ours, and a proposal in which everything is another."""
    for folder in ("ours", "ours/site/proposal"):
        for name in ("knowledge/policy.yml", "mentors/a.yml", "docs/de/a.md", "overrides/a.html", "mkdocs.yml"):
            path = tmp_path / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(folder, "utf-8")
    (tmp_path / "ours/knowledge/gone.yml").write_text("ours", "utf-8")
    return tmp_path / "ours", tmp_path / "ours/site/proposal"


def take(ours: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["/bin/sh", TAKE, "site/proposal"], cwd=ours, capture_output=True, text=True, check=False)


def test_taking_records_replaces_them_and_leaves_everything_else(checkouts: tuple[Path, Path]) -> None:
    ours, _ = checkouts
    done = take(ours)
    assert (done.returncode, done.stderr) == (0, "")
    shutil.rmtree(ours / "site")
    found = {path.relative_to(ours).as_posix(): path.read_text("utf-8") for path in ours.rglob("*") if path.is_file()}
    assert found == {
        "docs/de/a.md": "ours/site/proposal",
        "knowledge/policy.yml": "ours/site/proposal",
        "mentors/a.yml": "ours/site/proposal",
        "mkdocs.yml": "ours",
        "overrides/a.html": "ours",
    }


def test_a_folder_that_the_proposal_deletes_is_deleted(checkouts: tuple[Path, Path]) -> None:
    ours, proposal = checkouts
    shutil.rmtree(proposal / "mentors")
    assert take(ours).returncode == 0
    assert not (ours / "mentors").exists()


@pytest.mark.parametrize("name", ["docs", "docs/de/link.md", "knowledge/geo"])
def test_links_to_elsewhere_are_not_taken(checkouts: tuple[Path, Path], name: str) -> None:
    ours, proposal = checkouts
    if (proposal / name).is_dir():
        shutil.rmtree(proposal / name)
    (proposal / name).symlink_to(ours / "mkdocs.yml")
    done = take(ours)
    assert done.returncode == 1
    assert "symbolische Verknüpfungen" in done.stderr
    assert (ours / "knowledge/policy.yml").read_text("utf-8") == "ours"


def test_gitlab_checks_merge_requests_and_main_and_nothing_else(gitlab: Yaml) -> None:
    assert gitlab["workflow"]["rules"] == [
        {"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'},
        {"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"},
    ]
    assert re.fullmatch(r"python:[\w.-]+@sha256:[0-9a-f]{64}", gitlab["default"]["image"])


def test_gitlab_shows_problems_beside_the_lines(gitlab: Yaml) -> None:
    records = gitlab["records"]
    report = records["artifacts"]["reports"]["codequality"]
    assert f".venv/bin/patennetz check --format gitlab >{report} || true" in records["script"]
    assert ".venv/bin/patennetz check" in records["script"]
    assert records["artifacts"]["when"] == "always"


def test_gitlab_takes_only_records_of_a_fork(gitlab: Yaml) -> None:
    first = gitlab["records"]["script"][0]
    assert first.startswith('if [ "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID" != "$CI_MERGE_REQUEST_PROJECT_ID" ]; then')
    order = ("cp -R -P", "git fetch", "git checkout --quiet --force --detach FETCH_HEAD", "sh scripts/take-records.sh")
    assert [first.index(one) for one in order] == sorted(first.index(one) for one in order)
    assert subprocess.run(["/bin/sh", "-n"], input=first, text=True, check=False).returncode == 0
    assert "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID" in gitlab["program"]["rules"][0]["if"]


def test_gitlab_publishes_main_after_the_check_where_an_address_is_set(gitlab: Yaml) -> None:
    pages = gitlab["pages"]
    assert pages["needs"] == ["records"]
    assert pages["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $SITE_URL"}]
    assert pages["script"][-1] == ".venv/bin/patennetz build --out public"
    assert pages["artifacts"]["paths"] == ["public"]
