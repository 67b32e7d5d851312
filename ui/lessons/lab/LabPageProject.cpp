// The lab as a project: what a file keeps of the page, and taking over what was read.
#include "ui/controls/NoteBar.h"
#include "ui/lessons/lab/ChartsPanel.h"
#include "ui/lessons/lab/LabPage.h"
#include "ui/lessons/lab/NetworkPanel.h"

#include <QJsonDocument>

#include <memory>
#include <utility>

namespace chalknet::ui {

std::function<QByteArray()> LabPage::projectWriter() const
{
    LabProject project = m_controller.project();
    project.view = viewState();
    project.title = m_project.title;
    project.sentence = m_project.sentence;
    // A value of its own: the lab goes on while another thread writes it.
    return [shared = std::make_shared<const LabProject>(std::move(project))] { return ui::projectBytes(*shared); };
}

ProjectReading LabPage::readProject(const QByteArray& bytes, const QString& name)
{
    std::variant<LabProject, QString> read = ui::readProject(bytes, name);
    if (const auto* problem = std::get_if<QString>(&read))
        return {*problem, {}};
    const auto project = std::make_shared<const LabProject>(std::get<LabProject>(std::move(read)));
    return {{}, [this, project] { takeProject(*project); }};
}

void LabPage::startNewProject()
{
    closeMany();
    LabProject fresh;
    fresh.document = defaultLabDocument();
    fresh.view = viewState();
    takeProject(fresh);
}

void LabPage::takeProject(const LabProject& project)
{
    m_time.close();
    m_note = Note::None;
    m_network->note()->hideNote();
    m_project = {};
    m_project.title = project.title;
    m_project.sentence = project.sentence;
    m_hidesExample = false;
    m_reachedAt.reset();
    m_controller.restore(project);
    restoreView(project.view);
    m_charts->setRuns(m_controller.runs());
}

QByteArray LabPage::projectMark() const
{
    QByteArray mark = m_controller.mark();
    if (!m_controller.worksheet().isEmpty())
        mark += QJsonDocument(toJson(m_controller.worksheet())).toJson(QJsonDocument::Compact);
    return mark;
}

} // namespace chalknet::ui
