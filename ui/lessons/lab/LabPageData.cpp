// Edits of the data: other sets, own points, tables; and what they change in the network.
#include "ui/lessons/lab/LabPage.h"

#include "engine/base/Problem.h"
#include "engine/data/Generators.h"
#include "engine/formats/FileAccess.h"
#include "ui/AppContext.h"
#include "ui/ProblemText.h"
#include "ui/controls/NoteBar.h"
#include "ui/lessons/lab/ClassChips.h"
#include "ui/lessons/lab/CsvDialog.h"
#include "ui/lessons/lab/DataOptions.h"
#include "ui/lessons/lab/DataPanel.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/NetworkPanel.h"
#include "ui/lessons/lab/OutputPanel.h"
#include "ui/lessons/lab/PointTools.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <array>

namespace chalknet::ui {

using EditKind = LabController::EditKind;

namespace {

QString droppedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

std::filesystem::path toPath(const QString& text)
{
    return text.toStdU16String();
}

} // namespace

template <typename Change> void LabPage::changeData(const QString& text, EditKind kind, Change apply)
{
    LabDocument next = m_controller.document();
    const LabData before = next.data;
    apply(next.data);
    if (next.data == before)
        return;
    const OutputChange change = adaptToData(next, before);
    m_controller.edit(next, text, kind);
    tellDataChange(change);
}

void LabPage::tellDataChange(const OutputChange& change)
{
    if (!change.outputs && !change.activation && !change.loss)
        return;
    const LabDocument& document = m_controller.document();
    const int classes = classCount(document.data);
    const QString output = activationLabel(document.spec.layers.back().activation.type);
    const QString loss = lossLabel(document.spec.loss);
    m_note = Note::Hint;
    m_network->note()->showNote(classes == 0
            ? tr("A number is to be learned: the output is now %1, the loss %2.").arg(output, loss)
            : classes == 2 ? tr("Two classes: one output with %1, the loss %2.").arg(output, loss)
                           : tr("%1 classes: one output each with %2, the loss %3.").arg(classes).arg(output, loss));
}

void LabPage::connectData()
{
    connect(m_data, &DataPanel::dataChosen, this, [this](const std::string& name) {
        changeData(tr("data"), EditKind::Single, [&name](LabData& next) {
            if (next.kind == LabDataKind::Generated && next.name == name)
                return;
            next.kind = LabDataKind::Generated;
            next.name = name;
            next.noise = usualNoise(name);
        });
    });
    connect(m_data, &DataPanel::ownPointsChosen, this,
        [this] { changeData(tr("own points"), EditKind::Single, [](LabData& next) { next.kind = LabDataKind::Own; }); });
    connect(m_data, &DataPanel::trainShareChosen, this, [this](double share) {
        change(tr("train share"), EditKind::TrainShare, [share](LabDocument& next) { next.data.trainShare = share; });
    });
    connect(m_data, &DataPanel::noiseChosen, this,
        [this](double noise) { change(tr("noise"), EditKind::Noise, [noise](LabDocument& next) { next.data.noise = noise; }); });
    connect(m_data, &DataPanel::startSeedChosen, this, [this](quint64 seed) {
        change(tr("new start"), EditKind::StartSeed, [seed](LabDocument& next) {
            next.spec.seed = seed;
            next.config.seed = seed;
        });
    });
    connect(m_data, &DataPanel::seedChosen, this, [this](quint64 seed) {
        change(tr("data seed"), EditKind::DataSeed, [seed](LabDocument& next) { next.data.seed = seed; });
    });
}

void LabPage::connectDataOptions()
{
    const DataOptions* options = m_data->options();
    connect(options, &DataOptions::countChosen, this, [this](int count) {
        change(tr("number of points"), EditKind::PointCount,
            [count](LabDocument& next) { next.data.count = static_cast<std::size_t>(count); });
    });
    connect(options, &DataOptions::signedGatesChosen, this, &LabPage::chooseGateCoding);
    connect(options, &DataOptions::featuresChosen, this, [this](const std::vector<PlaneTerm>& features) {
        changeData(tr("inputs"), EditKind::Single, [&features](LabData& next) { next.features = features; });
    });
    connect(options, &DataOptions::viewChosen, this, [this](const TableView& view) {
        change(tr("plane of the table"), EditKind::TableView, [&view](LabDocument& next) { next.view = view; });
    });
    connect(options, &DataOptions::eraseRequested, this,
        [this] { changeData(tr("erase all points"), EditKind::Single, [](LabData& next) { next.points.clear(); }); });
    connect(options, &DataOptions::openRequested, this, &LabPage::chooseTableFile);
    connect(options, &DataOptions::saveRequested, this, [this] {
        const QString path
            = QFileDialog::getSaveFileName(this, tr("Save the points"), QStringLiteral("points.csv"), tr("Tables (*.csv)"));
        if (!path.isEmpty())
            saveTable(path);
    });
}

void LabPage::chooseGateCoding(bool isSigned)
{
    changeData(tr("coding of the inputs"), EditKind::Single, [isSigned](LabData& next) { next.signedGates = isSigned; });
    m_note = Note::Hint;
    m_network->note()->showNote(isSigned
            ? tr("The corners are now at −1 and 1. An input of 0 gave its weights no gradient; an input of −1 does.")
            : tr("The corners are at 0 and 1. A weight whose input is 0 gets no gradient from that corner."));
}

void LabPage::connectPointTools()
{
    m_tools = new PointTools(m_output->plane());
    // While presenting the data card is hidden, and the output card has the same choices.
    const std::array<ClassChips*, 2> both{m_data->chips(), m_output->chips()};
    for (ClassChips* chips : both) {
        ClassChips* other = chips == both[0] ? both[1] : both[0];
        connect(chips, &ClassChips::toolChosen, m_tools, &PointTools::setTool);
        connect(chips, &ClassChips::toolChosen, other, &ClassChips::setTool);
        connect(chips, &ClassChips::labelChosen, m_tools, &PointTools::setLabel);
        connect(chips, &ClassChips::labelChosen, other, &ClassChips::setLabel);
        connect(m_tools, &PointTools::labelChosen, chips, &ClassChips::setLabel);
    }
    connect(m_tools, &PointTools::edited, this, [this](const std::vector<LabPoint>& points, PointTool tool) {
        const QString text = tool == PointTool::Click ? tr("new point")
            : tool == PointTool::Spray                ? tr("sprayed points")
            : tool == PointTool::Move                 ? tr("moved point")
                                                      : tr("erased points");
        changeData(text, EditKind::Single, [&points](LabData& next) { next.points = points; });
    });
}

void LabPage::showPointTools()
{
    const LabData& present = m_controller.document().data;
    m_tools->setPoints(present.points);
    const bool isOwn
        = present.kind == LabDataKind::Own && m_controller.worksheet().accessTo(LabControl::Data) == ControlAccess::Free;
    m_tools->setVisible(isOwn);
    m_output->setChipsVisible(m_presenting && isOwn);
}

void LabPage::chooseTableFile()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open a table"), QString(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openTable(path);
}

void LabPage::openTable(const QString& path)
{
    try {
        auto* dialog = new CsvDialog(readTable(toPath(path)), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            if (const auto table = dialog->table())
                changeData(tr("table"), EditKind::Single, [&table](LabData& next) {
                    next.kind = LabDataKind::Table;
                    next.table = std::make_shared<const LabTable>(*table);
                });
        });
        dialog->open();
    } catch (const Error& error) {
        m_note = Note::Hint;
        m_network->note()->showNote(problemText(error.problem()));
    }
}

void LabPage::saveTable(const QString& path)
{
    try {
        writeWholeFile(toPath(path), tableText(rawDataset(m_controller.document().data)));
        m_context.showNotice(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    } catch (const Error& error) {
        m_note = Note::Hint;
        m_network->note()->showNote(problemText(error.problem()));
    }
}

void LabPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    for (const char* ending : {".csv", ".tsv", ".txt"})
        if (path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            event->acceptProposedAction();
}

void LabPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openTable(path);
}

} // namespace chalknet::ui
