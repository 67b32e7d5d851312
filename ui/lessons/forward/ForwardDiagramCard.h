// ForwardDiagramCard: the network with its numbers; above each layer its name and activation, at the corner the network's editor.
#pragma once

#include "ui/controls/Card.h"
#include "ui/trace/TraceScene.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace chalknet::ui {

class TraceDiagram;

class ForwardDiagramCard : public Card {
    Q_OBJECT

public:
    explicit ForwardDiagramCard(QWidget* parent = nullptr);

    TraceDiagram* diagram() const { return m_diagram; }
    QPushButton* networkButton() const { return m_network; }
    /// Of a layer after the input (index in NetworkSpec::layers).
    QComboBox* activationBox(std::size_t layer) const { return m_boxes[layer]; }

    void setScene(const NetworkSpec& spec, const TraceScene& scene);
    /// Sizes of the diagram and of the words around it.
    void setStageScale(double scale, double chrome);
    /// Presenting: no editor.
    void setPresenting(bool presenting);

signals:
    void activationChosen(std::size_t layer, chalknet::ActivationType type);
    void networkRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHeads();
    void fillBox(std::size_t layer);
    void place();
    void placeHead(int column);
    int bandHeight() const;
    void retranslate();

    TraceDiagram* m_diagram = nullptr;
    QPushButton* m_network = nullptr;
    NetworkSpec m_spec;
    std::vector<QLabel*> m_labels; ///< one for each column
    std::vector<QComboBox*> m_boxes; ///< one for each layer
    double m_chrome = 1.0;
    bool m_presenting = false;
};

} // namespace chalknet::ui
